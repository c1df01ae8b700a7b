namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A discriminator's value and the record that it names.</summary>
internal sealed record DerivedRecord(string Value, string TypeName);
