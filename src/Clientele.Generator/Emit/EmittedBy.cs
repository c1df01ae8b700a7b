namespace Clientele.Generator.Emit;

/// <summary>Who wrote an emitted file.</summary>
internal static class EmittedBy
{
    /// <summary>The tool's name in <c>[GeneratedCode]</c>.</summary>
    public const string Tool = "Clientele";

    /// <summary>The version of the emitted shape.</summary>
    public const string Version = "0.1.0";
}
