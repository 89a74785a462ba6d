using MediatR;

namespace PickGo.Application.Platform;

/// <summary>Runs the handler of an <see cref="ITransactional"/> request in one transaction.</summary>
internal sealed class TransactionBehavior<TRequest, TResponse>(Transactions transactions)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request is ITransactional ? transactions.RunAsync(() => next(), cancellationToken) : next();
}
