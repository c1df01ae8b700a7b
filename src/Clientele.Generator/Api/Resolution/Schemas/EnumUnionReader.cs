using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Reads choices among enums as one enum: annotated enumerations (OpenAPI 3.1.1, section 4.7.24.4: <c>oneOf</c> of
/// <c>const</c> with titles and descriptions), and several enums of one kind.
/// </summary>
internal sealed class EnumUnionReader(SchemaTargets targets)
{
    private static readonly PrimitiveKind[] Joined = [PrimitiveKind.String, PrimitiveKind.Integer];

    /// <summary>
    /// Gets the one enum that <paramref name="branches"/> amount to; <see langword="null"/> if they are more than that.
    /// </summary>
    /// <param name="at">The schema that contains them.</param>
    /// <param name="branches">The branches, each with the type given beside them.</param>
    public EnumSchema? Read(LocatedNode at, IReadOnlyList<LocatedNode> branches)
    {
        var members = new List<EnumMember>();
        var nullable = false;
        foreach (var branch in branches)
        {
            if (targets.Resolve(branch) is not { Mapping: not null } target)
            {
                return null;
            }

            if (SchemaKeywords.IsNullAlone(target))
            {
                nullable = true;
                continue;
            }

            if (
                EnumReader.Read(target) is not EnumSchema { Kind: not PrimitiveKind.Boolean } listed
                || at["discriminator"] is not null
            )
            {
                return null;
            }

            nullable |= listed.Nullable;
            members.AddRange(Annotated(listed, branch, target));
        }

        return IsOne(branches, members) ? EnumReader.Create(at, Distinct(members), isConst: false, nullable) : null;
    }

    /// <summary>
    /// Gets <paramref name="branches"/> with their inline enums joined into one; other branches are kept.
    /// </summary>
    public static List<Schema> Join(List<Schema> branches)
    {
        foreach (var kind in Joined)
        {
            var listed = branches
                .OfType<EnumSchema>()
                .Where(branch => branch.Kind == kind && branch.TypeName is null && branch.Format is null)
                .ToList();
            var joined = listed.Count > 1 ? Join(listed) : null;
            if (joined is not null && (kind == PrimitiveKind.String || joined.Members.All(HasName)))
            {
                branches[branches.IndexOf(listed[0])] = joined;
                branches.RemoveAll(listed.Contains);
            }
        }

        return branches;
    }

    // An unnamed number says no more than itself.
    private static bool HasName(EnumMember member) => member.Name is not null;

    private static EnumSchema Join(List<EnumSchema> listed) =>
        listed[0] with
        {
            Members = Distinct([.. listed.SelectMany(Annotated)]).ToEquatableArray(),
            IsConst = false,
            Nullable = listed.Exists(static branch => branch.Nullable),
            Annotations = SchemaAnnotations.None,
        };

    // Annotations of a branch with one value apply to that value.
    private static IEnumerable<EnumMember> Annotated(EnumSchema listed) =>
        listed.Members.Count > 1
            ? listed.Members
            : listed.Members.Select(member =>
                member with
                {
                    Name = member.Name ?? listed.Annotations.Title,
                    Description = member.Description ?? listed.Annotations.Description,
                    Deprecated = member.Deprecated || listed.Annotations.Deprecated,
                }
            );

    // An empty string beside a single named enum adds nothing: that enum's type holds any text.
    private bool IsOne(IReadOnlyList<LocatedNode> branches, List<EnumMember> members)
    {
        var telling = branches
            .Where(branch =>
                targets.Resolve(branch) is { } target && !SchemaKeywords.IsNullAlone(target) && !IsBlank(target)
            )
            .ToList();
        var isWrapper = telling.Count == 1 && telling[0].Reference is not null;
        return Distinct(members).Count > 1
            && !isWrapper
            && members.TrueForAll(member => member.Value.GetType() == members[0].Value.GetType());
    }

    private static bool IsBlank(LocatedNode at) =>
        EnumReader.Read(at) is EnumSchema { Members: [{ Value: ApiValue.String { Value: "" } }] };

    // Annotations of a branch with one value apply to that value.
    private static IEnumerable<EnumMember> Annotated(EnumSchema listed, LocatedNode branch, LocatedNode target)
    {
        if (listed.Members.Count > 1)
        {
            return listed.Members;
        }

        return listed.Members.Select(member =>
            member with
            {
                Name = member.Name ?? branch.Text("title") ?? target.Text("title"),
                Description = member.Description ?? branch.Text("description") ?? target.Text("description"),
                Deprecated =
                    member.Deprecated || branch.Flag("deprecated") == true || target.Flag("deprecated") == true,
            }
        );
    }

    private static List<EnumMember> Distinct(List<EnumMember> members) =>
        [.. members.GroupBy(static member => member.Value).Select(static group => group.First())];
}
