using System.ComponentModel.DataAnnotations;

namespace PickGo.Infrastructure.Members;

/// <summary>Destruction of what is kept for its years: records of those who left, the audit trail (<c>Retention:*</c>).</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Only says what would be destroyed, in the log and in the audit trail.</summary>
    public bool DryRun { get; set; }

    /// <summary>How old an entry of the audit trail gets.</summary>
    [Range(365, 3650)]
    public int AuditDays { get; set; } = 730;
}
