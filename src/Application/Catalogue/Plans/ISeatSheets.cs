using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>Seating plans as tables for spreadsheets: one seat a line, <c>area,row,seat,x,y,mark,grade</c>, UTF-8.</summary>
public interface ISeatSheets
{
    /// <returns>The plan, or <c>plans.invalid</c> with the first faults and their lines.</returns>
    Result<PlanDraft> Read(ReadOnlyMemory<byte> file);

    /// <returns>The table, with the mark of UTF-8 in front, and with nothing in it that a spreadsheet would compute.</returns>
    byte[] Write(PlanDraft plan);
}
