using System.Collections.Generic;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>A description that is about to be read: what the reader of one of its parts is made of.</summary>
internal sealed class DescriptionReading
{
    private readonly string _text;

    /// <param name="text">The description, in YAML.</param>
    /// <param name="others">Documents that its references may name.</param>
    public DescriptionReading(string text, params DescriptionSource[] others)
    {
        _text = text;
        Session = new ReadSession(
            new DescriptionSource("api.yaml", text),
            [.. others],
            TestContext.Current.CancellationToken
        );
        Root = new LocatedNode(Session.Entry, "#", Session.Entry.Root.ShouldNotBeNull(text));
        Contents = new ContentReader(Session, new SchemaReader(Session));
    }

    /// <summary>What the readers share.</summary>
    public ReadSession Session { get; }

    /// <summary>Reads bodies and values.</summary>
    public ContentReader Contents { get; }

    /// <summary>The whole description.</summary>
    public LocatedNode Root { get; }

    /// <summary>The part at a JSON pointer.</summary>
    public LocatedNode this[string pointer] => Root.Descend(pointer).ShouldNotBeNull(pointer);

    /// <summary>What was found wrong, as the compiler will print it behind the path.</summary>
    public IReadOnlyList<string> Told => Session.Diagnostics.Found.ToldIn(_text);
}
