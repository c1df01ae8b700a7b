using System;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks what the specification requires of servers beyond the types of their members ("Server Object", "Server
/// Variable Object").
/// </summary>
internal static class ServerRules
{
    private static readonly Regex Variable = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Checks a server.</summary>
    public static void Check(MappingNode server, StructureFindings findings)
    {
        if (server["url"] is not ScalarNode { Kind: not ScalarKind.Null } url)
        {
            return;
        }

        if (!TextFormats.IsUrl(Variable.Replace(url.Text, "x")))
        {
            findings.Report(DocumentDescriptors.WrongServer, url, url.Text, "is not a URL");
        }

        var variables = server["variables"] as MappingNode;
        foreach (
            var name in Variable
                .Matches(url.Text)
                .Cast<Match>()
                .Select(static match => match.Groups[1].Value)
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (variables?[name] is null)
            {
                findings.Report(DocumentDescriptors.WrongServer, url, url.Text, "has no variable '" + name + "'");
            }
        }

        foreach (var member in variables?.Members ?? [])
        {
            CheckVariable(url.Text, member, findings);
        }
    }

    private static void CheckVariable(string url, NodeMember member, StructureFindings findings)
    {
        if (member.Value is not MappingNode variable || variable["enum"] is not SequenceNode values)
        {
            return;
        }

        if (values.Items.Count == 0)
        {
            findings.Report(DocumentDescriptors.WrongServer, values, url, "has no value for '" + member.Key + "'");
        }
        else if (
            variable["default"] is ScalarNode own
            && !values.Items.OfType<ScalarNode>().Any(value => value.Text == own.Text)
        )
        {
            findings.Report(
                DocumentDescriptors.WrongServer,
                own,
                url,
                "has a default for '" + member.Key + "' that is not one of its values"
            );
        }
    }
}
