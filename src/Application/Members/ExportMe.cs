using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Everything that is kept of a member, of every feature.</summary>
public sealed record ExportMe(long MemberId) : IQuery<ExportView>;

/// <param name="ExportedAt">When, UTC.</param>
/// <param name="Data">By feature.</param>
public sealed record ExportView(DateTime ExportedAt, IReadOnlyDictionary<string, object> Data);

internal sealed class ExportMeHandler(IEnumerable<IPersonalData> features, TimeProvider time) : IRequestHandler<ExportMe, Result<ExportView>>
{
    public async Task<Result<ExportView>> Handle(ExportMe request, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, object>();
        foreach (var feature in features) data[feature.Name] = await feature.ExportAsync(request.MemberId, cancellationToken);
        return new ExportView(time.GetUtcNow().UtcDateTime, data);
    }
}
