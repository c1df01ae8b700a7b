namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A discriminator's value and the record it names.</summary>
internal sealed record DerivedRecord(string Value, string TypeName);
