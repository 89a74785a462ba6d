namespace PickGo.Application.Catalogue;

/// <summary>What posts say is Markdown; here is what a page, and what a place without markup, makes of it.</summary>
public interface IPostText
{
    /// <returns>HTML in which nothing runs, with pictures of the image store alone.</returns>
    string ToHtml(string markdown);

    /// <returns>The words without markup.</returns>
    string ToPlain(string markdown);
}
