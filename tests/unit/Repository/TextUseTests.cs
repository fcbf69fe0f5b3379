namespace EmploymentNet.UnitTests.Repository;

public sealed class TextUseTests
{
    [Fact]
    public void Every_text_that_source_and_templates_look_up_exists()
    {
        var uses = TextUses.InRepository().ToList();

        Assert.NotEmpty(uses);
        Faults.None(uses.Where(use => !use.IsKept).Select(use => $"{use.File}: {use.Key} in {use.Set ?? "no set"}"));
    }
}
