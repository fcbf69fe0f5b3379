using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;

namespace EmploymentNet.UnitTests.Statistics;

public sealed class PublicationTests
{
    private const int K = SmallNumbers.Fewest;

    private static readonly DateOnly Monday = new(2026, 9, 7);
    private static readonly Guid Oulu = Guid.NewGuid();
    private static readonly Guid Hailuoto = Guid.NewGuid();
    private static readonly Guid Kemi = Guid.NewGuid();

    [Fact]
    public void What_is_nowhere_small_is_told_whole()
    {
        var figures = Publication.Of([.. Ask(12), .. Ask(20, language: "sv")]);

        Assert.DoesNotContain(figures, figure => figure.Count is null);
        Assert.Equal((32, 12, 20), (Told(figures, Cell.Total), Told(figures, new(Dimension.Language, "fi")), Told(figures, new(Dimension.Language, "sv"))));
        Assert.Equal(12, Told(figures, new(Dimension.Language, "fi", Dimension.Topic, "work")));
    }

    [Fact]
    public void A_small_number_is_hidden_and_one_beside_it_so_that_the_total_does_not_give_it_away()
    {
        var figures = Publication.Of([.. Ask(30), .. Ask(2, place: RecordingPlace.Phone), .. Ask(9, place: RecordingPlace.Workshop)]);

        Assert.Equal((null, null), (Told(figures, new(Dimension.Place, "Phone")), Told(figures, new(Dimension.Place, "Workshop"))));
        Assert.Equal((30, 41), (Told(figures, new(Dimension.Place, "Site")), Told(figures, Cell.Total)));
    }

    [Fact]
    public void Two_that_are_hidden_and_together_still_small_hide_behind_a_third()
    {
        List<Asked> asked = [.. Ask(30), .. Ask(1, place: RecordingPlace.Phone), .. Ask(1, place: RecordingPlace.Workshop)];

        var figures = Publication.Of(asked);

        Assert.Null(Told(figures, new(Dimension.Place, "Site")));
        AssertNothingIsFound(figures, asked);
    }

    /// <summary>The hidden number of one table is found from another, where both add up to the same entry of a list.</summary>
    [Fact]
    public void A_list_that_two_tables_share_gives_neither_away()
    {
        List<Asked> asked =
            [.. Ask(20), .. Ask(3, age: "under18"), .. Ask(8, topic: "money"), .. Ask(6, topic: "money", language: "sv"), .. Ask(7, topic: "money", age: "under18")];

        var figures = Publication.Of(asked);

        Assert.Null(Told(figures, new(Dimension.Topic, "work", Dimension.AgeBand, "under18")));
        AssertNothingIsFound(figures, asked);
    }

    [Fact]
    public void A_month_of_few_tells_of_nobody_and_a_month_of_none_says_so()
    {
        var few = Publication.Of([.. Ask(3)]);

        Assert.All(few, figure => Assert.Null(figure.Count));
        Assert.Empty(Publication.Of([]));
    }

    [Fact]
    public void A_small_municipality_is_not_even_named_and_one_that_is_named_betrays_no_other()
    {
        List<Asked> asked = [.. Ask(5, municipality: Oulu), .. Ask(3, municipality: Hailuoto), .. Ask(1, municipality: Kemi)];

        var figures = Publication.Of(asked);

        Assert.DoesNotContain(figures, figure => figure.Cell.Key == $"{Hailuoto}" || figure.Cell.Key == $"{Kemi}");
        // Of nine, five at least are of Oulu: were the total told, the others would be known to be fewer than five.
        Assert.Null(Told(figures, Cell.Total));
        AssertNothingIsFound(figures, asked);
    }

    [Fact]
    public void What_is_counted_is_the_same_in_whatever_order_it_comes()
    {
        var asked = Some(new Random(7), 60);

        Assert.Equal(Publication.Of(asked), Publication.Of([.. Enumerable.Reverse(asked)]));
    }

    [Fact]
    public void Hidden_where_only_it_is_small_a_number_is_found()
    {
        var told = Publication.Of([.. Ask(30), .. Ask(2, place: RecordingPlace.Phone)], k: 1);

        var half = told.Select(figure => figure.Cell == new Cell(Dimension.Place, "Phone") ? figure with { Count = null } : figure).ToList();

        Assert.Single(new Reconstruction(half, K, most: 40).FoundSmall());
    }

    /// <summary>Sums of several rows against sums of several columns find what no single row or column does.</summary>
    [Fact]
    public void Many_made_up_months_are_tried_and_no_hidden_number_is_found()
    {
        var hidden = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var asked = Some(random, random.Next(1, 70));

            var figures = Publication.Of(asked);

            hidden += figures.Count(figure => figure.Count is null);
            AssertNothingIsFound(figures, asked, $"seed {seed}");
        }

        Assert.InRange(hidden, 500, int.MaxValue);
    }

    private static void AssertNothingIsFound(IReadOnlyList<Figure> figures, List<Asked> asked, string which = "")
    {
        var found = new Reconstruction(figures, K, most: asked.Count + 2 * K).FoundSmall().ToList();

        Assert.All(figures, figure => Assert.Equal(Count(asked, figure.Cell), figure.Count ?? Count(asked, figure.Cell)));
        Assert.DoesNotContain(figures, figure => figure.Count is > 0 and < K);
        Assert.True(found.Count == 0, $"{which}: {string.Join(", ", found)}");
    }

    private static int Count(List<Asked> asked, Cell cell)
    {
        return asked.Count(one => Is(one, cell.Row, cell.Key) && Is(one, cell.Column, cell.ColumnKey));

        bool Is(Asked one, Dimension? dimension, string key) => dimension is not { } told || (key == Cell.Other
            ? one.KeyOf(told) is not Cell.Unknown and var own && asked.Count(other => other.KeyOf(told) == own) < K
            : one.KeyOf(told) == key);
    }

    private static int? Told(IReadOnlyList<Figure> figures, Cell cell) => figures.Single(figure => figure.Cell == cell).Count;

    private static List<Asked> Some(Random random, int count)
    {
        string[] topics = ["work", "money", "study"];
        Guid?[] municipalities = [Oulu, Oulu, Oulu, Hailuoto, Kemi, null];
        return [.. Enumerable.Range(0, count).Select(_ => One(
            topics[Math.Min(random.Next(4), random.Next(3))],
            random.Next(5) == 0 ? "sv" : "fi",
            random.Next(3) == 0 ? "under18" : "from18to24",
            random.Next(8) == 0 ? RecordingPlace.Phone : null,
            municipalities[random.Next(municipalities.Length)],
            Monday.AddDays(7 * random.Next(3)),
            hour: random.Next(6) * 4,
            random.Next(4) == 0 ? Asking.ForWhomChoices[random.Next(2)] : null))];
    }

    private static IEnumerable<Asked> Ask(
        int count, string topic = "work", string language = "fi", string age = "from18to24", RecordingPlace? place = null, Guid? municipality = null) =>
        Enumerable.Range(0, count).Select(_ => One(topic, language, age, place, municipality, Monday, hour: 9));

    private static Asked One(string topic, string language, string age, RecordingPlace? place, Guid? municipality, DateOnly week, int hour, string? forWhom = null) => new(
        Fact.Of(Question(topic, language, age, place, municipality, week, forWhom)), week.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc));

    private static Question Question(string topic, string language, string age, RecordingPlace? place, Guid? municipality, DateOnly week, string? forWhom) => new()
    {
        Id = Guid.NewGuid(),
        TicketHash = [],
        PhraseKeyId = "",
        PhraseHash = [],
        Topic = topic,
        Language = language,
        AgeBand = age,
        ForWhom = forWhom,
        Municipality = municipality,
        Recording = place is { } where ? new Recording(where, Guid.NewGuid(), IsHandedOver: false) : null,
        AskedUtc = week.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc),
    };
}
