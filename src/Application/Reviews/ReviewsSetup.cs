using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;

namespace PickGo.Application.Reviews;

internal static class ReviewsSetup
{
    public static void AddReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewRight>();
        services.AddScoped<ReviewMarks>();
        services.AddScoped<IPersonalData, ReviewData>();
    }
}
