using System.Diagnostics.CodeAnalysis;

namespace PlanExtractor.Diagnostics;

/// <summary>Why a text that a reader recognised as its own could not be read.</summary>
/// <param name="Code">Stable, kebab-case: <c>no-such-year</c>.</param>
/// <param name="Message">One English sentence, the text in 「」.</param>
public sealed record Problem(string Code, string Message);

/// <summary>
/// What a reader makes of a text: read (<see cref="Of"/>), not its business (<see cref="NotMine"/>: the next reader may try), or
/// its business but wrong (<see cref="Broken"/>: report, and do not try others).
/// </summary>
public readonly record struct Reading<T>
{
    private Reading(bool isMine, T? value, Problem? problem) => (IsMine, Value, Problem) = (isMine, value, problem);

    /// <summary>Whether the reader recognised the text; false lets the next one try.</summary>
    public bool IsMine { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => IsMine && Problem is null;

    /// <summary>The value when <see cref="IsRead"/>; otherwise default.</summary>
    public T? Value { get; }

    /// <summary>What is wrong, when the text was recognised but is not readable.</summary>
    public Problem? Problem { get; }

    /// <summary>The text is not this reader's.</summary>
    public static Reading<T> NotMine => default;

    /// <summary>The text was read.</summary>
    public static Reading<T> Of(T value) => new(true, value, null);

    /// <summary>The text is this reader's, but wrong.</summary>
    public static Reading<T> Broken(string code, string message) => new(true, default, new Problem(code, message));

    /// <summary>Reads on with the value; a text that is not mine or broken stays so.</summary>
    public Reading<TNext> Then<TNext>(Func<T, Reading<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsRead ? next(Value) : Problem is null ? Reading<TNext>.NotMine : Reading<TNext>.Broken(Problem.Code, Problem.Message);
    }
}
