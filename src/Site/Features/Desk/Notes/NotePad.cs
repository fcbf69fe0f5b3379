using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>The notes of a question, opened, and the names that one can be addressed to.</summary>
public sealed class NotePad(SiteDbContext database, Answerers answerers)
{
    public async Task<IReadOnlyList<ShownNote>> Read(Question question, QuestionKey key)
    {
        var staff = question.Notes.SelectMany(note => note.Mentions.Select(mention => mention.Staff).Prepend(note.Staff)).Distinct().ToList();
        var names = await database.Users.Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
        return [.. question.Notes.OrderBy(note => note.Utc).Select(note => new ShownNote(note, note.Read(key), names))];
    }

    /// <summary>Whom a note can name. Who passed the question on for good is left out without a word, as where it is handed over.</summary>
    public async Task<IReadOnlyList<StaffMember>> Colleagues(Question question, Guid writer) =>
        [.. (await answerers.ByName()).Where(user => user.Id != writer && !question.IsClosedTo(user.Id))];

    /// <summary>Among all who answer, so that a name is told from a word even where it cannot be named.</summary>
    public async Task<NamedStaff> NamedIn(string text, Question question)
    {
        var people = await answerers.ByName();
        var places = Naming.In(text, [.. people.Select(person => (person.Id, person.Name))]);
        var named = places.SelectMany(place => place.Staff).ToHashSet();
        return new(
            named,
            [.. people.Where(person => named.Contains(person.Id) && question.IsClosedTo(person.Id)).Select(person => person.Name)],
            places.Any(place => place.Staff.Count == 0));
    }
}

/// <param name="Staff">Everybody whom the text names.</param>
/// <param name="Closed">Names of those among them to whom the question is closed.</param>
/// <param name="IsMissed">Whether somewhere <c>@</c> is followed by nobody's name.</param>
public sealed record NamedStaff(IReadOnlySet<Guid> Staff, IReadOnlyList<string> Closed, bool IsMissed);
