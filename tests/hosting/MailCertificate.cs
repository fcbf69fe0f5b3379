using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EmploymentNet.Testing;

/// <summary>A certificate for the mail server of this run, which this process trusts. Made at the first use, gone with the process.</summary>
public static class MailCertificate
{
    private static readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("employmentnet-mail-");

    static MailCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={MailServer.Host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(MailServer.Host);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _folder.Delete(recursive: true);
        // .NET asks OpenSSL which certificates to trust, and OpenSSL the environment of the process, which Environment does not write to.
        _ = SetEnvironment("SSL_CERT_FILE", CertificateFile, 1);
    }

    public static string CertificateFile => Path.Combine(_folder.FullName, "certificate.pem");

    public static string KeyFile => Path.Combine(_folder.FullName, "key.pem");

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int SetEnvironment(string name, string value, int overwrite);
}
