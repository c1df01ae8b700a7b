using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Runtime.Xml;
using Clientele.Xml;

namespace Clientele.Tests.Xml;

/// <summary>A record as an emitted one would read and write itself.</summary>
public sealed record Part
{
    private static readonly XmlMemberTable Names = new(
        [new("Id"), new("Tags"), new("Note"), new("Child"), new("Count"), new("@odd name")],
        [new("kind"), new("size")]
    );
    private static readonly XmlTag IdTag = new("Id", "urn:part");
    private static readonly XmlTag TagsTag = new("Tags", "urn:part");
    private static readonly XmlTag TagTag = new("string", "urn:arrays");
    private static readonly XmlTag NoteTag = new("Note", "urn:part");
    private static readonly XmlTag ChildTag = new("Child", "urn:part");
    private static readonly XmlTag CountTag = new("Count", "urn:count", "n");
    private static readonly XmlTag OddTag = new("@odd name", "urn:part");
    private static readonly XmlTag KindTag = new("kind");
    private static readonly XmlTag SizeTag = new("size", "urn:size", "n");

    public Part() { }

    private Part(ref Utf8XmlReader reader)
    {
        List<string>? notes = null;
        for (
            var member = reader.FirstMember(Names);
            member != XmlMemberTable.End;
            member = reader.NextMember(Names, member)
        )
        {
            switch (member)
            {
                case 0:
                    Id = reader.ReadStringOrNull();
                    break;
                case 1:
                    Tags = reader.TryReadNil()
                        ? null
                        : reader.ReadList<string?>(static (ref Utf8XmlReader r) => r.ReadStringOrNull());
                    break;
                case 2:
                    reader.ReadItem(ref notes, static (ref Utf8XmlReader r) => r.ReadString());
                    break;
                case 3:
                    Child = reader.TryReadNil() ? null : new Part(ref reader);
                    break;
                case 4:
                    Count = reader.ReadInt32OrNull();
                    break;
                case 5:
                    Odd = reader.ReadStringOrNull();
                    break;
                case 6:
                    Kind = reader.ReadString();
                    break;
                case 7:
                    Size = reader.ReadInt32();
                    break;
                case XmlMemberTable.Text:
                    Text = reader.ReadString();
                    break;
                default:
                    reader.SkipMember();
                    break;
            }
        }

        Notes = notes ?? [];
    }

    public static XmlTypeInfo<Part> Info { get; } =
        new(
            new XmlTag("Part", "urn:part"),
            static (ref Utf8XmlReader r) => new Part(ref r),
            static (ref Utf8XmlWriter w, Part v) => v.Write(ref w)
        );

    public string? Id { get; init; }

    public IReadOnlyList<string?>? Tags { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public Part? Child { get; init; }

    public int? Count { get; init; }

    public string? Odd { get; init; }

    public string? Kind { get; init; }

    public int? Size { get; init; }

    public string? Text { get; init; }

    public bool Equals(Part? other) =>
        other is not null
        && (Id, Child, Count, Odd, Kind, Size, Text)
            == (other.Id, other.Child, other.Count, other.Odd, other.Kind, other.Size, other.Text)
        && Notes.SequenceEqual(other.Notes)
        && (Tags is null ? other.Tags is null : other.Tags is not null && Tags.SequenceEqual(other.Tags));

    public override int GetHashCode() => HashCode.Combine(Id, Count, Odd, Kind, Size, Text);

    private void Write(ref Utf8XmlWriter writer)
    {
        if (Kind is not null)
        {
            writer.WriteAttribute(KindTag, Kind);
        }

        if (Size is not null)
        {
            writer.WriteAttribute(SizeTag, Size.Value);
        }

        if (Id is not null)
        {
            writer.WriteElement(IdTag, Id);
        }

        if (Tags is not null)
        {
            writer.WriteList(TagsTag, TagTag, Tags, static (ref Utf8XmlWriter w, string? v) => w.Write(v!));
        }

        writer.WriteList(null, NoteTag, Notes, static (ref Utf8XmlWriter w, string v) => w.Write(v));
        if (Child is not null)
        {
            writer.WriteStart(ChildTag);
            Child.Write(ref writer);
            writer.WriteEnd(ChildTag);
        }

        if (Count is not null)
        {
            writer.WriteElement(CountTag, Count.Value);
        }

        if (Odd is not null)
        {
            writer.WriteElement(OddTag, Odd);
        }

        if (Text is not null)
        {
            writer.Write(Text);
        }
    }
}
