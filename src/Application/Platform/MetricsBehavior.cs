using System.Diagnostics;
using System.Diagnostics.Metrics;
using MediatR;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Names the use case for the audit trail, times it and counts its refusals by code; both label sets are bounded by the code base.</summary>
internal sealed class MetricsBehavior<TRequest, TResponse>(RequestContext context) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    private static readonly Meter Meter = new("PickGo.UseCases");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("pickgo.usecase.duration", "s", "Time a use case took");

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "exception";
        context.UseCase = typeof(TRequest).Name;
        try
        {
            var response = await next();
            outcome = (response as Result)?.Error?.Code ?? "done";
            return response;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds,
                new KeyValuePair<string, object?>("usecase", typeof(TRequest).Name), new("outcome", outcome));
        }
    }
}
