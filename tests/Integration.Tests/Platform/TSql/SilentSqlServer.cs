using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;

namespace PickGo.Integration.Tests.TSql;

/// <summary>Stands where SQL Server would: keeps what it is asked. Writes succeed; a question ends with <see cref="NoAnswer"/>.</summary>
internal sealed class SilentSqlServer : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly ConcurrentDictionary<string, bool> _asked = new();
    private long _lastId;

    public IReadOnlyCollection<string> Attempts => [.. _asked.Keys];

    public SqlServerDbContext Open()
    {
        var options = new DbContextOptionsBuilder<SqlServerDbContext>();
        SqlServerDbContext.Configure(options, new DatabaseOptions { Connection = "Server=nowhere" });
        var context = new SqlServerDbContext(options.AddInterceptors(this).Options);
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return context;
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        _asked[command.CommandText] = true;
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        _asked[command.CommandText] = true;
        using var answers = new DataSet();
        foreach (var statement in TSqlSyntax.Parse(command.CommandText).Batches.SelectMany(b => b.Statements)) Answer(statement, answers);
        // A row with a key of its own is written without an answer.
        if (answers.Tables.Count == 0) answers.Tables.Add();
        return InterceptionResult<DbDataReader>.SuppressWithResult(answers.CreateDataReader());
    }

    /// <summary>What EF reads back of a write: the new key and the row's place in the batch, or the 1 of a row that was there.</summary>
    private void Answer(TSqlStatement statement, DataSet answers)
    {
        switch (statement)
        {
            case InsertStatement { InsertSpecification: { OutputClause: { } output, InsertSource: ValuesInsertSource values } }:
                Fill(answers.Tables.Add(), output, values.RowValues.Count);
                break;
            case MergeStatement { MergeSpecification: { OutputClause: { } output, TableReference: InlineDerivedTable rows } }:
                Fill(answers.Tables.Add(), output, rows.RowValues.Count);
                break;
            case UpdateStatement { UpdateSpecification.OutputClause: { } output }:
                Fill(answers.Tables.Add(), output, 1);
                break;
            case DeleteStatement { DeleteSpecification.OutputClause: { } output }:
                Fill(answers.Tables.Add(), output, 1);
                break;
            case SelectStatement:
                throw new NoAnswer();
        }
    }

    private void Fill(DataTable answer, OutputClause output, int rows)
    {
        var columns = output.SelectColumns.Count;
        for (var column = 0; column < columns; column++) answer.Columns.Add($"c{column}", column == 0 && IsKey(output) ? typeof(long) : typeof(int));
        for (var row = 0; row < rows; row++)
        {
            object first = IsKey(output) ? ++_lastId : 1;
            answer.Rows.Add(columns == 1 ? [first] : [first, row]);
        }
    }

    private static bool IsKey(OutputClause output) => output.SelectColumns[0] is SelectScalarExpression { Expression: ColumnReferenceExpression };

    public sealed class NoAnswer : Exception;
}
