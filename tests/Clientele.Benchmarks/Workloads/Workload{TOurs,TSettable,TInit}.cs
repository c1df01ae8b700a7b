using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Serialization;
using Clientele.Benchmarks.Emitted;
using Clientele.Runtime.Json;
using Clientele.Xml;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace Clientele.Benchmarks.Workloads;

/// <summary>One size in the three shapes of its type.</summary>
internal sealed class Workload<TOurs, TSettable, TInit> : Workload, IDisposable
    where TOurs : class
    where TSettable : class, IParsable, new()
    where TInit : class
{
    private const string Json = "application/json";

    private readonly byte[] _json;
    private readonly Lazy<byte[]> _xml;
    private readonly JsonContract<TOurs> _contract;
    private readonly JsonTypeInfo<TOurs> _typeInfo;
    private readonly XmlTypeInfo<TOurs> _xmlInfo;
    private readonly JsonTypeInfo<TSettable> _settableInfo =
        (JsonTypeInfo<TSettable>)SettableContext.Default.GetTypeInfo(typeof(TSettable))!;
    private readonly JsonTypeInfo<TInit> _initInfo =
        (JsonTypeInfo<TInit>)InitContext.Default.GetTypeInfo(typeof(TInit))!;
    private readonly TOurs _ours;
    private readonly TSettable _settable;
    private readonly TInit _init;
    private readonly Lazy<XmlSerializer> _xmlSerializer = new(static () => new XmlSerializer(typeof(TSettable)));
    private readonly Lazy<DataContractSerializer> _dataContract = new(static () =>
        new DataContractSerializer(typeof(TSettable))
    );
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly MemoryStream _stream = new();
    private readonly Utf8JsonWriter _writer;
    private readonly JsonParseNodeFactory _kiota = new();
    private readonly ParsableFactory<TSettable> _factory = static _ => new TSettable();
    private readonly HttpClient _http;
    private readonly SizesClient _client;
    private readonly Func<SizesClient, Task<TOurs>> _call;

    public Workload(
        Size size,
        byte[] json,
        JsonContract<TOurs> contract,
        JsonTypeInfo<TOurs> typeInfo,
        XmlTypeInfo<TOurs> xmlInfo,
        Func<SizesClient, Task<TOurs>> call
    )
        : base(size)
    {
        _json = json;
        _contract = contract;
        _typeInfo = typeInfo;
        _xmlInfo = xmlInfo;
        _call = call;
        _ours = contract.Deserialize(json);
        _settable = JsonSerializer.Deserialize(json, _settableInfo)!;
        _init = JsonSerializer.Deserialize(json, _initInfo)!;
        _writer = new Utf8JsonWriter(_buffer);
        _xml = new Lazy<byte[]>(Xml);
        _http = new HttpClient(new StoredResponse(json)) { BaseAddress = new Uri("http://localhost/") };
        _client = new SizesClient(_http);
    }

    public void Dispose()
    {
        _http.Dispose();
        _writer.Dispose();
        _stream.Dispose();
    }

    public override object ReadJson() => _contract.Deserialize(_json);

    public override object ReadJsonThroughSerializer() => JsonSerializer.Deserialize(_json, _typeInfo)!;

    public override object ReadJsonSettable() => JsonSerializer.Deserialize(_json, _settableInfo)!;

    public override object ReadJsonInit() => JsonSerializer.Deserialize(_json, _initInfo)!;

    public override object ReadJsonReflection() => JsonSerializer.Deserialize<TSettable>(_json, Peers.Reflection)!;

    public override object ReadJsonNewtonsoft() => ReadNewtonsoft(new MemoryStream(_json));

    public override object ReadJsonKiota() => ReadKiota(new MemoryStream(_json)).GetAwaiter().GetResult();

    public override long WriteJson()
    {
        _buffer.ResetWrittenCount();
        _contract.Serialize(_buffer, _ours);
        return _buffer.WrittenCount;
    }

    public override long WriteJsonThroughSerializer() => Write(_ours, _typeInfo);

    public override long WriteJsonSettable() => Write(_settable, _settableInfo);

    public override long WriteJsonInit() => Write(_init, _initInfo);

    public override long WriteJsonReflection()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, _settable, Peers.Reflection);
        return _buffer.WrittenCount;
    }

    public override long WriteJsonNewtonsoft()
    {
        _stream.SetLength(0);
        using var text = new StreamWriter(_stream, leaveOpen: true);
        using var writer = new Newtonsoft.Json.JsonTextWriter(text);
        Peers.Newtonsoft.Serialize(writer, _settable);
        writer.Flush();
        return _stream.Length;
    }

    public override long WriteJsonKiota()
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, _settable);
        using var content = writer.GetSerializedContent();
        return content.Length;
    }

    public override object ReadXml() => _xmlInfo.Deserialize(_xml.Value);

    public override object ReadXmlSerializer()
    {
        using var reader = XmlReader.Create(new MemoryStream(_xml.Value));
        return _xmlSerializer.Value.Deserialize(reader)!;
    }

    public override object ReadDataContract()
    {
        using var reader = XmlDictionaryReader.CreateTextReader(_xml.Value, XmlDictionaryReaderQuotas.Max);
        return _dataContract.Value.ReadObject(reader)!;
    }

    public override long WriteXml()
    {
        _buffer.ResetWrittenCount();
        _xmlInfo.Serialize(_buffer, _ours);
        return _buffer.WrittenCount;
    }

    public override long WriteXmlSerializer()
    {
        _stream.SetLength(0);
        _xmlSerializer.Value.Serialize(_stream, _settable);
        return _stream.Length;
    }

    public override long WriteDataContract()
    {
        _stream.SetLength(0);
        _dataContract.Value.WriteObject(_stream, _settable);
        return _stream.Length;
    }

    public override async Task<object> ReadResponse() => await _call(_client);

    public override async Task<object> ReadResponseSettable() => (await _http.GetFromJsonAsync("", _settableInfo))!;

    public override async Task<object> ReadResponseInit() => (await _http.GetFromJsonAsync("", _initInfo))!;

    public override async Task<object> ReadResponseReflection() =>
        (await _http.GetFromJsonAsync<TSettable>("", Peers.Reflection))!;

    public override async Task<object> ReadResponseNewtonsoft() => ReadNewtonsoft(await _http.GetStreamAsync(""));

    public override async Task<object> ReadResponseKiota() => await ReadKiota(await _http.GetStreamAsync(""));

    public override string Check()
    {
        var expected = JsonNode.Parse(_json);
        return Difference("JSON", expected, _contract.Serialize(_ours))
            + Difference("XML", expected, _contract.Serialize(_xmlInfo.Deserialize(_xml.Value)))
            + Difference("written XML", expected, _contract.Serialize(_xmlInfo.Deserialize(_xmlInfo.Serialize(_ours))))
            + Difference("init members", expected, JsonSerializer.SerializeToUtf8Bytes(_init, _initInfo))
            + Difference("settable members", expected, Bytes(_settable))
            + Difference("Newtonsoft.Json", expected, Bytes(ReadJsonNewtonsoft()))
            + Difference("Kiota", expected, Bytes(ReadJsonKiota()))
            + Difference("XmlSerializer", expected, Bytes(ReadXmlSerializer()))
            + (
                Catalog.IsDataContract(Size)
                    ? Difference("DataContractSerializer", expected, Bytes(ReadDataContract()))
                    : ""
            );
    }

    /// <summary>The document as XmlSerializer writes it.</summary>
    private byte[] Xml()
    {
        using var stream = new MemoryStream();
        _xmlSerializer.Value.Serialize(stream, _settable);
        return stream.ToArray();
    }

    private static object ReadNewtonsoft(Stream stream)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(stream, Encoding.UTF8));
        return Peers.Newtonsoft.Deserialize<TSettable>(reader)!;
    }

    private async Task<object> ReadKiota(Stream stream) =>
        (await _kiota.GetRootParseNodeAsync(Json, stream, CancellationToken.None)).GetObjectValue(_factory)!;

    /// <summary>XmlSerializer makes an empty list where there is none.</summary>
    private byte[] Bytes(object settable) =>
        Encoding.UTF8.GetBytes(
            JsonSerializer
                .Serialize((TSettable)settable, _settableInfo)
                .Replace("\"headers\":[],", "", StringComparison.Ordinal)
        );

    private string Difference(string what, JsonNode? expected, byte[] actual) =>
        JsonNode.DeepEquals(expected, JsonNode.Parse(actual))
            ? ""
            : $"{Size}: {what} differs\n{expected?.ToJsonString()}\n{Encoding.UTF8.GetString(actual)}\n";

    private long Write<T>(T value, JsonTypeInfo<T> info)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, value, info);
        return _buffer.WrittenCount;
    }
}
