using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>The notes of a question, opened, and the names that one can be addressed to.</summary>
public sealed class NotePad(SiteDbContext database, Colleagues colleagues, TopicAccesses accesses)
{
    public async Task<IReadOnlyList<ShownNote>> Read(Question question, QuestionKey key)
    {
        var staff = question.Notes.SelectMany(note => note.Mentions.Select(mention => mention.Staff).Prepend(note.Staff)).Distinct().ToList();
        var names = await database.Users.Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
        return [.. question.Notes.OrderBy(note => note.Utc).Select(note => new ShownNote(note, note.Read(key), names))];
    }

    /// <summary>Whom a note can name: those who can open the question. Who passed it on for good is left out without a word, as where it is handed over.</summary>
    public async Task<IReadOnlyList<StaffMember>> Colleagues(Question question, Guid writer) =>
        [.. (await People(question)).Where(person => person.Opens && person.Member.Id != writer).Select(person => person.Member)];

    /// <summary>Among all who answer, so that a name is told from a word even where it cannot be named.</summary>
    public async Task<NamedStaff> NamedIn(string text, Question question)
    {
        var people = await People(question);
        var places = Naming.In(text, [.. people.Select(person => (person.Member.Id, person.Member.Name))]);
        var named = places.SelectMany(place => place.Staff).ToHashSet();
        return new(
            named,
            [.. people.Where(person => named.Contains(person.Member.Id) && !person.Opens).Select(person => person.Member.Name)],
            places.Any(place => place.Staff.Count == 0));
    }

    private async Task<List<(StaffMember Member, bool Opens)>> People(Question question)
    {
        var expertise = await accesses.All();
        return [.. (await colleagues.Answering()).Select(person => (
            person.Member,
            expertise.AccessOf(person.Member.Id, person.IsLead).Sees(question) && !question.IsClosedTo(person.Member.Id)))];
    }
}

/// <param name="Staff">Everybody whom the text names.</param>
/// <param name="Closed">Names of those among them who cannot open the question.</param>
/// <param name="IsMissed">Whether somewhere <c>@</c> is followed by nobody's name.</param>
public sealed record NamedStaff(IReadOnlySet<Guid> Staff, IReadOnlyList<string> Closed, bool IsMissed);
