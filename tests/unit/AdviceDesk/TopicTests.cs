using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class TopicTests
{
    private readonly Topic _topic = new() { Key = "youth", FinnishName = "Nuoret", SwedishName = "Unga" };

    [Fact]
    public void A_renamed_topic_remembers_what_it_was_called()
    {
        _topic.Rename("Alle 30-vuotiaat", "Unga");

        Assert.Equal("Alle 30-vuotiaat", _topic.FinnishName);
        Assert.Equal(["Nuoret"], _topic.FormerNames);
    }

    [Fact]
    public void A_name_that_comes_back_is_no_former_one()
    {
        _topic.Rename("Alle 30-vuotiaat", "Under 30 år");

        _topic.Rename("Nuoret", "Unga");

        Assert.Equal(["Alle 30-vuotiaat", "Under 30 år"], _topic.FormerNames);
    }
}
