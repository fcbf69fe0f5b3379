using EmploymentNet.Core.Notifications;

namespace EmploymentNet.UnitTests.Notifications;

public sealed class OutboxMailTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Staff = Guid.NewGuid();

    private readonly OutboxMail _mail = OutboxMail.Write("answerReady", Guid.NewGuid(), Now);

    [Fact]
    public void A_new_mail_is_due_at_once()
    {
        Assert.True(_mail.IsWaiting);
        Assert.Equal(Now, _mail.NextTryUtc);
    }

    [Fact]
    public void A_sent_mail_no_longer_knows_what_it_was_about()
    {
        _mail.Fail(new MailFailure(MailProblem.PutOff, 451, Now), chance: 0);
        _mail.MarkSent(Now);

        Assert.Equal((null, null, null), (_mail.About, _mail.NextTryUtc, _mail.Failure));
        Assert.Equal(Now, _mail.SentUtc);
    }

    [Theory]
    [InlineData(MailProblem.NoServer)]
    [InlineData(MailProblem.Broken)]
    [InlineData(MailProblem.Unreachable)]
    [InlineData(MailProblem.TimedOut)]
    [InlineData(MailProblem.NotSecure)]
    [InlineData(MailProblem.SignIn)]
    [InlineData(MailProblem.PutOff)]
    public void Whatever_may_pass_is_tried_again(MailProblem problem)
    {
        _mail.Fail(new MailFailure(problem, null, Now), chance: 0);

        Assert.Equal(Now.AddMinutes(1), _mail.NextTryUtc);
        Assert.False(_mail.IsRefused);
    }

    [Fact]
    public void A_refused_mail_waits_for_a_person_who_may_try_again()
    {
        _mail.Fail(new MailFailure(MailProblem.Refused, 550, Now), chance: 0);
        var wasRefused = _mail.IsRefused;

        Assert.True(_mail.TryNow(Now.AddDays(1)));
        Assert.True(wasRefused);
        Assert.NotNull(_mail.About);
        Assert.Equal(Now.AddDays(1), _mail.NextTryUtc);
    }

    [Fact]
    public void A_discarded_mail_keeps_who_decided_and_when_and_nothing_else()
    {
        Assert.True(_mail.Discard(Staff, Now));

        Assert.Equal(new Disposal(Staff, Now), _mail.Disposal);
        Assert.Null(_mail.About);
        Assert.False(_mail.TryNow(Now));
        Assert.False(_mail.Discard(Staff, Now));
    }

    [Fact]
    public void What_is_sent_can_be_neither_tried_nor_discarded()
    {
        _mail.MarkSent(Now);

        Assert.False(_mail.TryNow(Now));
        Assert.False(_mail.Discard(Staff, Now));
        Assert.False(_mail.IsRefused);
    }
}
