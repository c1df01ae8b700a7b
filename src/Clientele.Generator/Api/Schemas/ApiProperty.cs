namespace Clientele.Generator.Api.Schemas;

/// <summary>A property of an object; its annotations are those of its schema.</summary>
internal sealed record ApiProperty(string Name, Schema Schema, bool Required);
