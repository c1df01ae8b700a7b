namespace Clientele.Generator.Tests.DocumentationSite;

/// <summary>A block of code in a page.</summary>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Label">The line above it.</param>
/// <param name="Code">The code.</param>
internal sealed record DocumentationBlock(string Heading, string Label, string Code);
