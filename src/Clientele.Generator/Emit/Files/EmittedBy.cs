namespace Clientele.Generator.Emit.Files;

/// <summary>Names the tool that wrote an emitted file.</summary>
internal static class EmittedBy
{
    /// <summary>The tool's name in <c>[GeneratedCode]</c>.</summary>
    public const string Tool = "Clientele";

    /// <summary>Gets the version of the generator as in its package, without a suffix: <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(EmittedBy).Assembly.GetName().Version.ToString(fieldCount: 3);
}
