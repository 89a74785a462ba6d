using MediatR;

namespace PickGo.Application.Platform;

/// <summary>
/// Runs the handler of an <see cref="ITransactional"/> request in one transaction. What that takes is made only then: the
/// hot paths need no database, and making a context for each of them would cost more than all they do.
/// </summary>
internal sealed class TransactionBehavior<TRequest, TResponse>(Func<Transactions> transactions)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request is ITransactional ? transactions().RunAsync(() => next(), cancellationToken) : next();
}
