using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PickGo.Integration.Tests.TSql;

/// <summary>Reads T-SQL as SQL Server 2019 does, the oldest that EF Core writes for.</summary>
internal static class TSqlSyntax
{
    public static TSqlScript Parse(string sql)
    {
        var tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.That(errors.Select(e => $"{e.Line}:{e.Column} {e.Message}"), Is.Empty, sql);
        return (TSqlScript)tree;
    }
}
