using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Staff;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data.Mappings;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

public sealed class SiteDbContext(DbContextOptions<SiteDbContext> options)
    : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Question> Questions => Set<Question>();

    public DbSet<AnswerSignal> AnswerSignals => Set<AnswerSignal>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<ExpertGroup> ExpertGroups => Set<ExpertGroup>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<WeekPlan> WeekPlans => Set<WeekPlan>();

    public DbSet<DayPlan> DayPlans => Set<DayPlan>();

    public DbSet<HoursProposal> HoursProposals => Set<HoursProposal>();

    public DbSet<PromiseMonth> PromiseMonths => Set<PromiseMonth>();

    public DbSet<PromisedAnswer> PromisedAnswers => Set<PromisedAnswer>();

    public DbSet<PublishedAnswer> PublishedAnswers => Set<PublishedAnswer>();

    public DbSet<EditionDraft> EditionDrafts => Set<EditionDraft>();

    public DbSet<TranslationOrder> TranslationOrders => Set<TranslationOrder>();

    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();

    public DbSet<AnswerFigures> AnswerFigures => Set<AnswerFigures>();

    public DbSet<AnswerReads> AnswerReads => Set<AnswerReads>();

    public DbSet<AnswerHelp> AnswerHelp => Set<AnswerHelp>();

    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    public DbSet<QueueView> QueueViews => Set<QueueView>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<AskStarter> AskStarters => Set<AskStarter>();

    public DbSet<CannedAnswer> CannedAnswers => Set<CannedAnswer>();

    public DbSet<CannedUse> CannedUses => Set<CannedUse>();

    public DbSet<Macro> Macros => Set<Macro>();

    public DbSet<MacroUse> MacroUses => Set<MacroUse>();

    public DbSet<CheckPoint> CheckPoints => Set<CheckPoint>();

    public DbSet<HelpSignal> HelpSignals => Set<HelpSignal>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<RetentionDecision> RetentionDecisions => Set<RetentionDecision>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<CountedMonth> CountedMonths => Set<CountedMonth>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SiteDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
}
