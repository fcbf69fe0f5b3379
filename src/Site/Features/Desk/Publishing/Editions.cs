using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Publishing;

/// <summary>Reads an edition from its form, and says what keeps it from being public.</summary>
public sealed class Editions(
    SiteDbContext database, LinkableContent linkable, TimeProvider clock,
    IStringLocalizer<Texts> words, IStringLocalizer<Desk.Texts> texts, IStringLocalizer<AdviceDesk.Texts> deskTexts)
{
    /// <summary>What is shown again after a refusal is what would have been published.</summary>
    public Edition Read(PublishForm form, SiteLanguage language)
    {
        var edition = new Edition(language, Enter(form.Title), Enter(form.Question), Enter(form.Answer), [.. form.Links.Where(linkable.Contains)])
        {
            Slug = Enter(form.Slug),
            Topic = form.Topic,
            LifeSituation = AskStarter.LifeSituations.Contains(form.LifeSituation ?? "") ? form.LifeSituation : null,
            ValidUntil = form.ReadValidUntil(),
            Profession = form.Profession,
            SecondProfession = form.SecondProfession,
            SourceLines = Enter(form.SourceLines),
        };
        (form.Title, form.Question, form.Answer) = (edition.Title.Value, edition.Question.Value, edition.Answer.Value);
        (form.Slug, form.SourceLines, form.LifeSituation) = (edition.Slug.Value, edition.SourceLines.Value, edition.LifeSituation);
        return edition;
    }

    public DeskText Enter(string? typed) => DeskText.Enter(typed, deskTexts["Hetu.Marker"]);

    /// <summary>Those that are in use, and the one that it has, which it may keep.</summary>
    public async Task<IReadOnlyList<TopicChoice>> Topics(string own, TopicAccess access, bool isLead)
    {
        var topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null || topic.Key == own).OrderBy(topic => topic.SortOrder).ToListAsync();
        return topics.ConvertAll(topic => new TopicChoice(topic, isLead || topic.Key == own || (access.Sees(topic.Key) && !topic.NeedsSecondReader)));
    }

    /// <summary>Adds what must be mended first, each beside its field.</summary>
    public void Check(PublishForm form, Edition edition, IReadOnlyCollection<TopicChoice> topics, ModelStateDictionary state)
    {
        CheckLength(nameof(form.Title), edition.Title, PublishedAnswer.TitleLength, state);
        CheckLength(nameof(form.Question), edition.Question, PublishedAnswer.TextLength, state);
        CheckLength(nameof(form.Answer), edition.Answer, PublishedAnswer.TextLength, state);
        foreach (var (name, text) in edition.Fields.Where(one => one.Text.Masked > 0))
            state.AddModelError($"Form.{name}", words["Hetu"]);
        CheckSignature(edition, state);
        CheckFacts(form, edition, topics, state);
        if (edition.Undecided(form.Kept) is { Count: > 0 } undecided)
            state.AddModelError("Form.Kept", words["Flags.Undecided", undecided.DistinctBy(flag => flag.Token).Count()]);
    }

    private void CheckSignature(Edition edition, ModelStateDictionary state)
    {
        if (edition.Profession is { } first && !Professions.All.Contains(first))
            state.AddModelError("Form.Profession", words["Profession.Problem"]);
        if (edition.SecondProfession is { } second && (!Professions.All.Contains(second) || second == edition.Profession))
            state.AddModelError("Form.SecondProfession", words["Profession.Same"]);
    }

    private void CheckFacts(PublishForm form, Edition edition, IReadOnlyCollection<TopicChoice> topics, ModelStateDictionary state)
    {
        if (edition.Slug!.Value.Length > 0 && UrlSegment.Of(edition.Slug.Value).Length is 0 or > PublishedAnswer.SlugLength)
            state.AddModelError("Form.Slug", words["Slug.Problem", PublishedAnswer.SlugLength]);
        if (edition.Topic is { } chosen && !topics.Any(choice => choice.Topic.Key == chosen && choice.IsOpen))
            state.AddModelError("Form.Topic", words[topics.Any(choice => choice.Topic.Key == chosen) ? "Topic.NotYours" : "Topic.Problem"]);
        if (!string.IsNullOrEmpty(form.ValidUntil) && (edition.ValidUntil is not { } last || last < Today))
            state.AddModelError("Form.ValidUntil", words["ValidUntil.Problem"]);
        if (edition.SourceLines!.Value.Length > Source.LinesLength || edition.Sources.Count > Source.Most || edition.Sources.Any(source => source.Name.Length > Source.NameLength))
            state.AddModelError("Form.SourceLines", words["Sources.Problem", Source.Most, Source.NameLength]);
    }

    private DateOnly Today => HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);

    private void CheckLength(string name, DeskText text, int limit, ModelStateDictionary state)
    {
        if (text.Value.Length == 0)
            state.AddModelError($"Form.{name}", texts[$"Publish.{name}.Missing"]);
        else if (text.Value.Length > limit)
            state.AddModelError($"Form.{name}", texts["Publish.Long", limit, text.Value.Length]);
    }
}

/// <param name="IsOpen">To this worker: they answer for it, and none of its answers waits for a second reader, which is a lead's to do.</param>
public sealed record TopicChoice(Topic Topic, bool IsOpen);
