using EmploymentNet.Core.Staff;

namespace EmploymentNet.UnitTests.Staff;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kolme harakkaa aidalla")]
    [InlineData("cykelkedjan gnisslar")]
    [InlineData("Xy7!kq92Lm#v")]
    [InlineData("salasanani on kolme harakkaa")]
    [InlineData("🌊🌊 laituri 🌊🌊 aamu")]
    public void Long_and_not_thought_of_by_everybody_is_enough(string password) =>
        Assert.Null(PasswordRules.Problem(password, "Maija Virtanen", "maija.virtanen@example.org"));

    [Theory]
    [InlineData("lyhyt salas", PasswordProblem.TooShort)]
    [InlineData("salasana1234", PasswordProblem.Common)]
    [InlineData("Salasana!2026", PasswordProblem.Common)]
    [InlineData("lösenord2026!", PasswordProblem.Common)]
    [InlineData("P4ssw0rd12345", PasswordProblem.Common)]
    [InlineData("dragon202420", PasswordProblem.Common)]
    [InlineData("justinbieber", PasswordProblem.Common)]
    [InlineData("1qaz2wsx3edc", PasswordProblem.Common)]
    [InlineData("123456789012", PasswordProblem.Common)]
    [InlineData("abcdefghijkl", PasswordProblem.Common)]
    [InlineData("kissakissakissa", PasswordProblem.Common)]
    [InlineData("aaaaaaaaaaaaaaa", PasswordProblem.Common)]
    [InlineData("EmploymentNet1", PasswordProblem.Common)]
    [InlineData("virtanen ja harakat", PasswordProblem.OwnName)]
    [InlineData("xx MÄIJA harakka", PasswordProblem.OwnName)]
    public void What_is_tried_first_will_not_do(string password, PasswordProblem problem) =>
        Assert.Equal(problem, PasswordRules.Problem(password, "Mäija Virtanen", "m.virtanen@example.org"));

    [Fact]
    public void There_is_an_end_to_length() =>
        Assert.Equal(PasswordProblem.TooLong, PasswordRules.Problem(string.Concat(Enumerable.Repeat("kolme harakkaa ", 10))));
}
