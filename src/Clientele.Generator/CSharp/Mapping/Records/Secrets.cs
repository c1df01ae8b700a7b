using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Determines which values are never shown.</summary>
internal static class Secrets
{
    private const int MaxDepth = 8;

    /// <summary>
    /// Determines whether a value of <paramref name="schema"/>, an item of it or a branch is a secret.
    /// </summary>
    public static bool IsSecret(Schema schema, SchemaIndex index) => IsSecret(schema, index, 0);

    /// <summary>
    /// Determines whether <paramref name="schema"/> refers to .NET's SecureString or another object that is secret.
    /// </summary>
    public static bool IsSecureString(Schema schema, SchemaIndex index) =>
        schema is SchemaReference reference
        && index.Find(reference.Id) is { Schema: ObjectSchema } named
        && (named.Schema.Annotations.Secret || SchemaName.LastPart(named.Name) == "SecureString");

    private static bool IsSecret(Schema schema, SchemaIndex index, int depth)
    {
        var target = index.Resolve(schema);
        return schema.Annotations.Secret
            || target.Annotations.Secret
            || IsSecureString(schema, index)
            || (
                depth < MaxDepth
                && target switch
                {
                    ArraySchema array => IsSecret(array.Items, index, depth + 1),
                    UnionSchema union => union.Branches.Any(branch => IsSecret(branch, index, depth + 1)),
                    _ => false,
                }
            );
    }
}
