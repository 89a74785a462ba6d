namespace PickGo.Infrastructure.Members;

/// <summary>Destruction of what the law kept of those who left (<c>Retention:*</c>).</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Only says what would be destroyed, in the log and in the audit trail.</summary>
    public bool DryRun { get; set; }
}
