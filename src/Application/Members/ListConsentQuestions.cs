using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>What is asked of everybody who signs up.</summary>
public sealed record ListConsentQuestions : IQuery<IReadOnlyList<ConsentQuestionView>>;

/// <param name="Kind">terms, privacy, age14, marketing-mail, marketing-push or marketing-night.</param>
/// <param name="Version">Of the text in force; the answer names it.</param>
/// <param name="Needed">Whether one can be a member without it.</param>
public sealed record ConsentQuestionView(string Kind, int Version, bool Needed);

internal sealed class ListConsentQuestionsHandler(IConsentTexts texts) : IRequestHandler<ListConsentQuestions, Result<IReadOnlyList<ConsentQuestionView>>>
{
    public Task<Result<IReadOnlyList<ConsentQuestionView>>> Handle(ListConsentQuestions request, CancellationToken cancellationToken)
    {
        IReadOnlyList<ConsentQuestionView> questions = [.. ConsentKinds.All.Select(k => new ConsentQuestionView(ConsentKinds.NameOf(k), texts.InForce(k), ConsentKinds.IsNeeded(k)))];
        return Task.FromResult(FromList(questions));
    }

    private static Result<IReadOnlyList<ConsentQuestionView>> FromList(IReadOnlyList<ConsentQuestionView> list) => list.ToList();
}
