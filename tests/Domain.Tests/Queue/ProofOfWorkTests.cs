using PickGo.Domain.Queue;

namespace PickGo.Domain.Tests;

public sealed class ProofOfWorkTests
{
    /// <summary>The client finds the same numbers (<c>test/queue/proof-of-work.test.ts</c>).</summary>
    private static readonly uint[] Numbers = [3306, 4507];

    [Test]
    public void WhatSolves_IsSeen()
    {
        Assert.That(ProofOfWork.Solves("pickgo", Numbers));
        Assert.That(ProofOfWork.Solves("pickgo!", Numbers), Is.False, "another challenge");
        Assert.That(ProofOfWork.Solves("pickgo", [Numbers[1], Numbers[0]]), Is.False, "each number stands at its puzzle");
        Assert.That(ProofOfWork.Solves("pickgo", [Numbers[0], Numbers[1] + 1]), Is.False, "every puzzle counts");
    }

    [TestCase(0, 16)]
    [TestCase(50, 24)]
    [TestCase(100, 32)]
    [TestCase(100_000, 48)]
    public void TheMoreJoin_TheMoreIsAsked(double joinsPerSecond, int puzzles) =>
        Assert.That(ProofOfWork.PuzzlesAt(joinsPerSecond), Is.EqualTo(puzzles));
}
