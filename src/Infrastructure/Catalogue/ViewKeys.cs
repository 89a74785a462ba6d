using StackExchange.Redis;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Every key of the views buffer.</summary>
internal static class ViewKeys
{
    /// <summary>Hash: post → views since the last batch.</summary>
    public static readonly RedisKey Gathered = "{views}:gathered";

    /// <summary>Hash: post → views on their way to the database, and <c>name</c> of the batch.</summary>
    public static readonly RedisKey Batch = "{views}:batch";

    public static readonly ViewBatchKeys Batches = new(Gathered, Batch);

    /// <summary>String with a day's life: this viewer was counted for this post.</summary>
    public static RedisKey Seen(long post, string viewerHash) => $"views:seen:{post}:{viewerHash}";
}

/// <summary>The keys of the buffer by the names that its scripts know them by.</summary>
internal readonly record struct ViewBatchKeys(RedisKey Gathered, RedisKey Batch);
