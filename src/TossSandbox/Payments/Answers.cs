using System.Security.Cryptography;
using System.Text;

namespace PickGo.TossSandbox.Payments;

/// <summary>Which idempotent requests run, and what the finished ones were answered.</summary>
public sealed class Answers(TimeProvider time)
{
    public const string Header = "Idempotency-Key";
    public const int KeyMaxLength = 300;

    /// <summary>How long an answer is given again.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(15);

    private readonly Lock _gate = new();

    /// <summary>Scope → answer, or null while the first request runs.</summary>
    private readonly Dictionary<string, Answer?> _answers = [];

    /// <summary>
    /// The scope of a request, hashed: idempotency key, API key, URL and method, and not the body. The parts cannot run into each
    /// other because none of them holds a line break.
    /// </summary>
    public static string ScopeOf(string key, string apiKey, HttpRequest request)
    {
        var scope = string.Join('\n', key, apiKey, request.Method, request.Path.Value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scope)));
    }

    /// <summary>Takes the scope for a first request, or says that it is taken and what was answered (null: still running).</summary>
    public bool TryClaim(string scope, out Answer? answer)
    {
        lock (_gate)
        {
            var known = _answers.TryGetValue(scope, out answer);
            if (known && (answer is null || IsFresh(answer)))
                return false;
            answer = null;
            _answers[scope] = null;
            return true;
        }
    }

    /// <summary>The first request is done: the same scope gets this from now on.</summary>
    public void Complete(Answer answer)
    {
        lock (_gate)
            _answers[answer.Scope] = answer;
    }

    /// <summary>The first request died without an answer (its sender went away, or the disk is full): the next one is the first.</summary>
    public void Release(string scope)
    {
        lock (_gate)
        {
            if (_answers.GetValueOrDefault(scope) is null)
                _answers.Remove(scope);
        }
    }

    /// <summary>An answer from before the restart.</summary>
    public void Restore(Answer answer)
    {
        if (IsFresh(answer))
            Complete(answer);
    }

    private bool IsFresh(Answer answer) => time.GetUtcNow() < answer.At + KeptFor;
}
