namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class HandOverForm
{
    public Guid? To { get; set; }

    public string? Note { get; set; }
}
