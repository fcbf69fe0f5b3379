using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>What the form of a note shows.</summary>
/// <param name="Note">As it was typed, where it was refused.</param>
/// <param name="Colleagues">Whom it can name.</param>
public sealed record NoteForm(int Question, string? Note, IReadOnlyList<StaffMember> Colleagues);
