using EmploymentNet.Core.AdviceDesk.Archive;

namespace EmploymentNet.UnitTests.AdviceDesk.Archive;

public sealed class HelpfulnessTests
{
    private const double Usual = 0.1;

    [Fact]
    public void Of_two_that_help_as_often_the_one_that_more_have_read_is_surer() =>
        Assert.True(Share(reads: 100, helped: 40) > Share(reads: 10, helped: 4));

    [Fact]
    public void One_press_on_an_answer_that_hardly_anybody_has_read_does_not_beat_many() =>
        Assert.True(Share(reads: 1, helped: 1) < Share(reads: 100, helped: 40));

    [Fact]
    public void What_nobody_has_read_stands_between_what_helps_more_and_what_helps_less_than_usual()
    {
        Assert.Equal(Usual, Share(reads: 0, helped: 0), 10);
        Assert.True(Share(reads: 200, helped: 30) > Usual);
        Assert.True(Share(reads: 200, helped: 5) < Usual);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 30, 0.1)]
    [InlineData(5, 4, 1)]
    public void The_usual_share_is_that_of_all_readers(long helped, long reads, double usual) =>
        Assert.Equal(usual, Helpfulness.Usual(helped, reads), 10);

    private static double Share(int reads, int helped) =>
        Helpfulness.Share(Usual).Compile()(new AnswerFigures { Answer = 1, Reads = reads, Helped = helped });
}
