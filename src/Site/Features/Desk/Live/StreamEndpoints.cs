using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Features.Desk.Live;

/// <summary>Server-sent events for whoever answers: the browser opens the stream again by itself after it broke off.</summary>
public static class StreamEndpoints
{
    /// <summary>A sign of life, and the moment to see whether its reader may still listen. Proxies end what is silent for a minute.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);

    public static void MapDeskStream(this IEndpointRouteBuilder app) =>
        app.MapGet(Routes.QueueStream, (HttpContext context, DeskBus bus, StreamGuard guard, TimeProvider clock, IHostApplicationLifetime host) =>
        {
            // nginx would keep events until a buffer is full.
            context.Response.Headers["X-Accel-Buffering"] = "no";
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.ServerSentEvents(Listen(context.User, bus, guard, clock, host.ApplicationStopping, context.RequestAborted));
        }).RequireAuthorization(StaffAccounts.Answering);

    private static async IAsyncEnumerable<SseItem<string>> Listen(
        ClaimsPrincipal user, DeskBus bus, StreamGuard guard, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        using var subscription = bus.Subscribe(user.StaffId());
        using var beat = new PeriodicTimer(Beat, clock);
        yield return new SseItem<string>("", "open");
        Task<bool>? next = null, tick = null;
        while (true)
        {
            next ??= subscription.Events.WaitToReadAsync(end.Token).AsTask();
            tick ??= beat.WaitForNextTickAsync(end.Token).AsTask();
            var first = await Task.WhenAny(next, tick);
            if (first.IsCanceled || (first == next && !await next) || (first == tick && !await guard.Admits(user)))
                yield break;
            if (first == tick)
            {
                tick = null;
                yield return new SseItem<string>("", "beat");
                continue;
            }
            next = null;
            while (subscription.Events.TryRead(out var news))
                if (await guard.Concerns(user, news))
                    yield return new SseItem<string>($$"""{"question":{{news.Question}},"kind":"{{news.Kind.ToString().ToLowerInvariant()}}"}""", "desk");
        }
    }
}

/// <summary>Whether a worker who signed in a while ago is still one: out of service, or signed out everywhere, ends what they listen to.</summary>
public sealed class StreamGuard(IServiceScopeFactory scopes)
{
    public async Task<bool> Admits(ClaimsPrincipal user)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignInManager<StaffMember>>().ValidateSecurityStampAsync(user) is not null;
    }

    /// <summary>What happens to a question is news to those who may see it; that it is let go or gone concerns whoever had it on a page.</summary>
    public async Task<bool> Concerns(ClaimsPrincipal user, DeskEvent news)
    {
        if (user.IsLead() || news.Kind is DeskEventKind.Erased or DeskEventKind.Released or DeskEventKind.Changed)
            return true;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TopicAccesses>().Sees(user, news.Question);
    }
}
