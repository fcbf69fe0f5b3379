using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>Where a letter about a question goes: to a worker in their language, or to the desk's address of duty in that of the question.</summary>
public sealed class LetterReaders(SiteDbContext database, Absentees absentees, TopicAccesses accesses, IOptions<MailOptions> options)
{
    /// <param name="staff">Where they have no address, are away, or may not open the question any more, duty gets it.</param>
    /// <returns>Null where nobody has an address.</returns>
    public async Task<LetterReader?> Find(Guid? staff, Question question)
    {
        var worker = staff is null ? null : await database.Users.AsNoTracking().SingleOrDefaultAsync(worker => worker.Id == staff);
        if (worker is { IsActive: true } && EmailAddress.Read(worker.Email) is { } own && !(await absentees.Today()).ContainsKey(worker.Id)
            && await accesses.Opens(worker.Id, question.Number))
            return new(own, worker.SiteLanguage);
        return EmailAddress.Read(options.Value.DutyAddress) is { } duty ? new(duty, SiteLanguage.Find(question.Language) ?? SiteLanguage.Finnish) : null;
    }
}

public sealed record LetterReader(EmailAddress To, SiteLanguage Language);
