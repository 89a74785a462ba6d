using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform;
using PickGo.Domain.Platform.Operations;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Platform.Operations;

/// <summary>One attempt of this server. Everything it writes names the attempt: one that lost its lease writes nothing more.</summary>
internal sealed class OperationRun(IServiceScopeFactory scopes, Operation operation, int attempt, Type work, TimeProvider time) : IOperationRun
{
    private readonly Dictionary<string, int> _counts = JsonSerializer.Deserialize<Dictionary<string, int>>(operation.Counts)!;
    private int _done = operation.Done;

    public long Id => operation.Id;

    public string Kind => operation.Kind;

    public int Attempt => attempt;

    public string Input => operation.Input;

    public string? Checkpoint { get; private set; } = operation.Checkpoint;

    public void Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    public async Task<Result> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope(operation.Kind);
        return await ((IOperationWork)scope.ServiceProvider.GetRequiredService(work)).RunAsync(this, ct);
    }

    public Task StartAsync(int total, CancellationToken ct) =>
        OwnAsync(own => own.ExecuteUpdateAsync(o => o.SetProperty(x => x.Total, total), ct));

    public Task<bool> CompleteAsync(string key, IReadOnlyList<RecordProblem> problems, CancellationToken ct) => InDatabaseAsync(async db =>
    {
        _done++;
        Checkpoint = key;
        var counts = JsonSerializer.Serialize(_counts);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            db.ClearTracking();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            Check(await Own(db).ExecuteUpdateAsync(o => o.SetProperty(x => x.Done, _done).SetProperty(x => x.Checkpoint, key).SetProperty(x => x.Counts, counts), stop));
            await db.OperationProblems.Where(p => p.OperationId == Id && p.Key == key).ExecuteDeleteAsync(stop);
            db.OperationProblems.AddRange(problems.Select(p => new OperationProblem(Id, key, p.Field, p.Text, p.Reason)));
            await db.SaveChangesAsync(stop);
            var goesOn = await db.Operations.Where(o => o.Id == Id).Select(o => !o.CancelAsked).SingleAsync(stop);
            await transaction.CommitAsync(stop);
            return goesOn;
        }, ct);
    });

    /// <returns>False when the operation is another's, or has ended.</returns>
    public Task<bool> ExtendAsync(DateTime until, CancellationToken ct) =>
        InDatabaseAsync(async db => await Own(db).ExecuteUpdateAsync(o => o.SetProperty(x => x.LeaseUntil, until), ct) == 1);

    /// <summary>Writes down what came of it.</summary>
    public Task EndAsync(Result result)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return OwnAsync(own => own.ExecuteUpdateAsync(o => o
            .SetProperty(x => x.State, x => result.Error != null ? OperationState.Failed : x.CancelAsked ? OperationState.Canceled : OperationState.Done)
            .SetProperty(x => x.Failure, result.Error == null ? null : result.Error.Code).SetProperty(x => x.EndedAt, now)
            .SetProperty(x => x.ActiveKind, (string?)null).SetProperty(x => x.LeaseUntil, (DateTime?)null)));
    }

    /// <summary>Leaves it to whoever comes next, from then on.</summary>
    public Task LeaveAsync(DateTime from) => InDatabaseAsync(db => Own(db).ExecuteUpdateAsync(o => o.SetProperty(x => x.LeaseUntil, from)));

    private async Task OwnAsync(Func<IQueryable<Operation>, Task<int>> change) => Check(await InDatabaseAsync(db => change(Own(db))));

    private IQueryable<Operation> Own(PickGoDbContext db) => db.Operations.Where(o => o.Id == Id && o.Attempt == attempt && o.State == OperationState.Running);

    private static void Check(int written)
    {
        if (written == 0) throw new OperationCanceledException("Another server goes on with this operation, or it has ended.");
    }

    private async Task<T> InDatabaseAsync<T>(Func<PickGoDbContext, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<PickGoDbContext>());
    }
}
