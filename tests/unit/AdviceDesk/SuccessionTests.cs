using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>Where readers are sent on to from an answer that no longer holds.</summary>
public sealed class SuccessionTests
{
    private static readonly DateTime Now = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<int, PublishedAnswer> _answers = Enumerable.Range(1, 4).ToDictionary(id => id, id => Answer(id));

    [Fact]
    public async Task Readers_are_sent_to_the_last_answer_however_often_it_was_superseded()
    {
        await Supersede(1, 2);
        await Supersede(2, 3);
        await Supersede(3, 4);

        Assert.Equal(4, await LastFrom(1));
        Assert.Equal(4, await LastFrom(3));
        Assert.Null(await LastFrom(4));
    }

    [Fact]
    public async Task What_was_taken_back_sends_them_to_what_is_to_be_read_in_its_place()
    {
        await Supersede(1, 2);
        await Supersede(2, 3);
        Withdraw(2, instead: 4);

        Assert.Equal(4, await LastFrom(1));
    }

    [Fact]
    public async Task A_page_to_read_instead_of_what_was_taken_back_ends_the_way_to_what_superseded_it()
    {
        await Supersede(1, 2);
        await Supersede(2, 3);
        Withdraw(2, page: Guid.NewGuid());

        Assert.Null(await LastFrom(2));
        Assert.Null(await LastFrom(1));
    }

    [Fact]
    public async Task What_was_taken_back_and_leads_nowhere_leaves_the_last_that_can_be_read_or_none()
    {
        await Supersede(1, 2);
        await Supersede(2, 3);
        Withdraw(3);

        Assert.Equal(2, await LastFrom(1));
        Assert.Null(await LastFrom(2));
    }

    [Fact]
    public async Task None_holds_in_place_of_one_that_sends_its_readers_there()
    {
        await Supersede(1, 2);
        await Supersede(2, 3);

        Assert.Equal(SupersessionRefusal.Circle, await Supersede(3, 1));
        Assert.Equal(SupersessionRefusal.Circle, await Supersede(2, 1));
        Assert.Equal(SupersessionRefusal.Itself, await Supersede(3, 3));
        Assert.Null(_answers[3].Supersession);
    }

    [Fact]
    public async Task None_holds_in_place_of_one_in_the_other_language()
    {
        _answers[2] = Answer(2, "sv");

        Assert.Equal(SupersessionRefusal.OtherLanguage, await Supersede(1, 2));
    }

    [Fact]
    public async Task Whoever_says_that_an_answer_still_is_right_ends_the_circle_that_it_would_have_closed()
    {
        await Supersede(1, 2);
        _answers[1].Confirm(null, new Dictionary<Guid, string>(), Now);

        Assert.Null(await Supersede(2, 1));
        Assert.Equal(1, await LastFrom(2));
    }

    [Fact]
    public async Task A_circle_that_two_made_in_the_same_moment_is_walked_once()
    {
        _answers[1].Supersede(_answers[2], new Succession([]), Now);
        _answers[2].Supersede(_answers[3], new Succession([]), Now);
        _answers[3].Supersede(_answers[2], new Succession([]), Now);

        Assert.Equal(3, await LastFrom(1));
        Assert.Equal(3, await LastFrom(2));
    }

    private async Task<SupersessionRefusal?> Supersede(int older, int newer) => _answers[older].Supersede(_answers[newer], await From(newer), Now);

    private void Withdraw(int answer, int? instead = null, Guid? page = null) =>
        _answers[answer].Withdraw(Guid.NewGuid(), WithdrawalReason.Replaced, instead is { } id ? _answers[id] : null, page, Now);

    private async Task<int?> LastFrom(int answer) => (await From(answer)).Last?.Id;

    private Task<Succession> From(int answer) => Succession.Of(_answers[answer], id => Task.FromResult(_answers.GetValueOrDefault(id)));

    private static PublishedAnswer Answer(int id, string language = "fi") => new()
    {
        Id = id,
        ThreadId = Guid.NewGuid(),
        Language = language,
        Slug = $"vastaus-{id}",
        Topic = "benefits",
        Profession = "socialCounsellor",
        PublishedUtc = Now,
        PublishedBy = Guid.NewGuid(),
    };
}
