using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class HoursProposalMapping : IEntityTypeConfiguration<HoursProposal>
{
    private const int OutcomeLength = 20;

    public void Configure(EntityTypeBuilder<HoursProposal> builder)
    {
        builder.ToTable("HoursProposals");
        builder.Property(proposal => proposal.Scope).IsScope();
        builder.Property(proposal => proposal.Hours!).IsHours();
        builder.Property(proposal => proposal.Turns!).IsTurns();
        builder.Property(proposal => proposal.Why).HasMaxLength(HoursProposal.ReasonLength);
        builder.Property(proposal => proposal.Answer).HasMaxLength(HoursProposal.ReasonLength);
        builder.Property(proposal => proposal.Outcome).HasConversion<string>().HasMaxLength(OutcomeLength);
        builder.Property(proposal => proposal.DecidedUtc).IsConcurrencyToken();
        builder.Ignore(proposal => proposal.Days);
        builder.Ignore(proposal => proposal.Week);
        builder.OwnsOne(proposal => proposal.Reason, reason =>
        {
            reason.Property(one => one.Finnish).HasMaxLength(DayReason.Length);
            reason.Property(one => one.Swedish).HasMaxLength(DayReason.Length);
        });
    }
}
