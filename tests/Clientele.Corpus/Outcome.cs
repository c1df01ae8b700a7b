namespace Clientele.Corpus;

/// <summary>What became of a document.</summary>
internal enum Outcome
{
    /// <summary>What is emitted compiles without a warning, and nothing was left out.</summary>
    Clean,

    /// <summary>What is emitted compiles; a part was left out with a diagnostic, or the compiler warned.</summary>
    Partial,

    /// <summary>The document is no usable description; a diagnostic says so.</summary>
    Rejected,

    /// <summary>What is emitted does not compile, or nothing is and no diagnostic says why.</summary>
    Broken,

    /// <summary>The generator threw.</summary>
    Crash,

    /// <summary>It took too long.</summary>
    Timeout,
}
