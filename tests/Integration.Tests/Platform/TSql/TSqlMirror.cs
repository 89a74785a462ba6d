using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;

namespace PickGo.Integration.Tests.TSql;

/// <summary>
/// Says to a silent SQL Server whatever a server says to its own database: every query and every save that its context
/// makes goes through SQL Server's provider a second time.
/// </summary>
internal sealed class TSqlMirror(SilentSqlServer silent) : SaveChangesInterceptor, IQueryExpressionInterceptor
{
    private static readonly MethodInfo CompileAndRun = typeof(TSqlMirror).GetMethod(nameof(RunAs), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What could not be said, in the foreground or in the background.</summary>
    public ConcurrentQueue<Exception> Failures { get; } = [];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        Try(context => Ask(context, queryExpression));
        return queryExpression;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Try(context =>
        {
            foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached) && !e.Metadata.IsOwned()).ToList())
                Repeat(entry, context);
            context.SaveChanges();
        });
        return ValueTask.FromResult(result);
    }

    /// <summary>The server must go on as if nobody listened.</summary>
    private void Try(Action<SqlServerDbContext> say)
    {
        try
        {
            using var context = silent.Open();
            say(context);
        }
        catch (Exception e)
        {
            Failures.Enqueue(e);
        }
    }

    private static void Ask(SqlServerDbContext context, Expression queryExpression)
    {
        var roots = new OtherRoots(context);
        var query = roots.Visit(queryExpression);
        var result = query.Type.IsGenericType && query.Type.IsAssignableTo(typeof(IQueryable))
            ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0]) : query.Type;
        CompileAndRun.MakeGenericMethod(result).Invoke(null, [context, query, roots.Parameters]);
    }

    private static void RunAs<TResult>(SqlServerDbContext context, Expression query, IReadOnlyCollection<QueryParameterExpression> parameters)
    {
        var run = context.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        var values = context.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in parameters) values.Parameters[parameter.Name] = Example(parameter.Type);
        try
        {
            if (run(values) is System.Collections.IEnumerable rows and not string) foreach (var _ in rows) break;
        }
        catch (SilentSqlServer.NoAnswer)
        {
            // What was asked is kept.
        }
    }

    private static void Repeat(EntityEntry entry, SqlServerDbContext context)
    {
        // Rows of jobs that happen to run meanwhile are said too, and records have no empty constructor.
        var type = entry.Metadata.ClrType;
        var copy = context.Entry(type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is { } make
            ? make.Invoke([]) : RuntimeHelpers.GetUninitializedObject(type));
        foreach (var property in entry.Properties) copy.Property(property.Metadata.Name).CurrentValue = property.CurrentValue;
        copy.State = entry.State;
        foreach (var owned in entry.References.Where(r => r.TargetEntry?.Metadata.IsOwned() == true))
        {
            copy.Reference(owned.Metadata.Name).CurrentValue = owned.CurrentValue;
            copy.Reference(owned.Metadata.Name).TargetEntry!.State = owned.TargetEntry!.State;
        }

        foreach (var property in entry.Properties)
        {
            var twin = copy.Property(property.Metadata.Name);
            twin.OriginalValue = property.OriginalValue;
            if (property.IsTemporary) twin.IsTemporary = true;
            if (entry.State == EntityState.Modified && !property.Metadata.IsPrimaryKey()) twin.IsModified = property.IsModified;
        }
    }

    private static object? Example(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "a";
        if (type == typeof(DateTime)) return DateTime.UnixEpoch;
        if (type.IsValueType) return Activator.CreateInstance(type);
        var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(Example(element));
        list.Add(Example(element));
        return list;
    }

    /// <summary>The same query, beginning at the tables of another context; remembers its parameters.</summary>
    private sealed class OtherRoots(DbContext context) : ExpressionVisitor
    {
        private readonly Dictionary<string, QueryParameterExpression> _parameters = [];

        public IReadOnlyCollection<QueryParameterExpression> Parameters => _parameters.Values;

        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case EntityQueryRootExpression root:
                    return new EntityQueryRootExpression(context.Model.FindEntityType(root.EntityType.Name)!);
                case QueryParameterExpression parameter:
                    _parameters[parameter.Name] = parameter;
                    return parameter;
                default:
                    return base.VisitExtension(node);
            }
        }
    }
}
