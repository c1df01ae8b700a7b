using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Gives the C# type of any schema that stands outside the components: of a parameter, a body, a header.</summary>
internal interface ISchemaTypes
{
    /// <summary>The type of <paramref name="schema"/>; a schema that needs a declaration of its own is declared, under a name made of <paramref name="contextName"/>.</summary>
    /// <param name="schema">What a value may be.</param>
    /// <param name="contextName">Pascal-case words that say where the schema stands (<c>GetPetStatus</c>), for the name of a type that has none.</param>
    TypeUse Map(Schema schema, string contextName);
}
