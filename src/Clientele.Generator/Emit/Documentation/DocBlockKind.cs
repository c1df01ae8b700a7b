namespace Clientele.Generator.Emit.Documentation;

/// <summary>What a <see cref="DocBlock"/> is.</summary>
internal enum DocBlockKind
{
    Paragraph,
    Heading,
    Code,
    BulletList,
    NumberedList,
}
