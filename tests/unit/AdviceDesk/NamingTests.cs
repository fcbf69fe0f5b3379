using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class NamingTests
{
    private static readonly (Guid Staff, string Name)[] People =
    [
        (Guid.NewGuid(), "Liisa"), (Guid.NewGuid(), "Liisa Öhman"), (Guid.NewGuid(), "Jan-Erik Ström"), (Guid.NewGuid(), "Matti Aho"), (Guid.NewGuid(), "Matti Aho"),
    ];

    [Theory]
    [InlineData("Kysy, @Liisa!", "Liisa")]
    [InlineData("@Liisa Öhman tietää.", "Liisa Öhman")]
    [InlineData("@liisa öhman, katsotko?", "Liisa Öhman")]
    [InlineData("@Liisa Öhmanille", "Liisa")]
    [InlineData("(@Jan-Erik Ström)", "Jan-Erik Ström")]
    [InlineData("@Liisa ja @Jan-Erik Ström", "Liisa, Jan-Erik Ström")]
    [InlineData("Liisa", "")]
    [InlineData("@Liisalle", "")]
    [InlineData("posti@Liisa", "")]
    [InlineData("@", "")]
    public void The_longest_name_that_stands_there_whole_is_meant(string text, string named)
    {
        var names = Naming.In(text, People).SelectMany(place => place.Staff).Select(staff => People.Single(person => person.Staff == staff).Name);

        Assert.Equal(named, string.Join(", ", names));
    }

    [Fact]
    public void Two_of_one_name_are_both_meant() =>
        Assert.Equal([People[3].Staff, People[4].Staff], Naming.In("@Matti Aho", People).Single().Staff);

    [Fact]
    public void A_place_is_where_the_name_stands()
    {
        const string Text = "Hei @Liisa Öhman, hei @jokuvain.";

        Assert.Equal(["@Liisa Öhman", "@"], Naming.In(Text, People).Select(place => Text.Substring(place.Start, place.Length)));
        Assert.Empty(Naming.In(Text, People)[1].Staff);
    }
}
