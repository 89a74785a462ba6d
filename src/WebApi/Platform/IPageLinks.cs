namespace PickGo.WebApi.Platform;

/// <summary>What a page of the client shows first and learns of only when its scripts have run: named to the browser beside the page (RFC 8288).</summary>
internal interface IPageLinks
{
    /// <returns>Values of the Link header; none where there is nothing to name. Answered from memory: nobody waits for it.</returns>
    IEnumerable<string> Of(PathString page);
}
