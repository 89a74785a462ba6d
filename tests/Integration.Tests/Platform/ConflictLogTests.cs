using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Two who want the same at once are no error of ours: what the indexes are for does not fill the log.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class ConflictLogTests(DatabaseProvider database)
{
    [Test]
    public async Task ExpectedConflicts_AreNotLoggedAsErrors()
    {
        await Engines.Redis.FlushAsync();
        using var log = new Lines();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: s => s.AddSingleton<ILoggerProvider>(log), database: database);
        var sale = await host.SaleAsync();
        using var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);

        // A database that is not there yet is complained of before it is made.
        log.Failures.Clear();
        for (var seat = 1; seat <= 3; seat++)
        {
            await member.HoldAsync(sale.SessionId, seat);
            var answers = await Eventually.AtOnceAsync(8, _ => member.PostAsync("/api/reservations", new { sessionId = sale.SessionId }, $"key-{seat}"));
            Assert.That(answers.Count(a => a.Code is null), Is.GreaterThan(0));
        }

        Assert.That(log.Failures, Is.Empty);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Failures { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Failures.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
