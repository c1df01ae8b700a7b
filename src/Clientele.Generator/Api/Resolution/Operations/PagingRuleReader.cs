using System.Globalization;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads <c>x-clientele-paging</c>.</summary>
internal static class PagingRuleReader
{
    private const string Name = "x-clientele-paging";

    /// <summary>Gets an operation's paging rule, or <see langword="null"/> if it has none.</summary>
    public static ApiPagingRule? Read(LocatedNode operation)
    {
        if (operation.Flag(Name) == false)
        {
            return new ApiPagingRule(IsOff: true, null, null, null, null, null, null, null, null, null);
        }

        if (operation[Name] is not { Mapping: not null } at)
        {
            return null;
        }

        long? first = long.TryParse(
            at.Text("first"),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
        return new ApiPagingRule(
            IsOff: false,
            at.Text("items"),
            at.Text("next"),
            at.Text("parameter"),
            at.Text("counts"),
            first,
            at.Text("total"),
            at.Text("pages"),
            at.Text("more"),
            at.Text("done")
        );
    }
}
