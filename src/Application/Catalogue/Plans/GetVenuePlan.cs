using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>A seating plan that a venue keeps, as a file.</summary>
public sealed record GetVenuePlan(long PlanId, PlanFormat Format) : IQuery<byte[]>;

internal sealed class GetVenuePlanHandler(IPickGoDb db, ISeatSheets sheets) : IRequestHandler<GetVenuePlan, Result<byte[]>>
{
    public async Task<Result<byte[]>> Handle(GetVenuePlan request, CancellationToken cancellationToken)
    {
        var document = await db.VenuePlans.Where(p => p.Id == request.PlanId).Select(p => p.Document).FirstOrDefaultAsync(cancellationToken);
        if (document is null) return PlanErrors.NotFound;

        return request.Format == PlanFormat.Csv ? sheets.Write(PlanJson.ReadKept(document)) : System.Text.Encoding.UTF8.GetBytes(document);
    }
}
