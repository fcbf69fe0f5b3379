using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Queue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Question_DueUtc",
                table: "Questions");

            migrationBuilder.AddColumn<bool>(
                name: "IsUrgent",
                table: "Questions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ActiveUtc",
                table: "Claim",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "Ending",
                table: "Claim",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            // Whoever has a question in hand now was at it when they claimed it, at the latest.
            migrationBuilder.Sql("UPDATE \"Claim\" SET \"ActiveUtc\" = \"ClaimedUtc\"");
            migrationBuilder.Sql("UPDATE \"Questions\" SET \"IsUrgent\" = 1 WHERE \"Number\" IN (SELECT \"QuestionNumber\" FROM \"Urgency\" WHERE \"LoweredUtc\" IS NULL)");

            migrationBuilder.CreateTable(
                name: "Handover",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handover", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handover_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QueueViews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QueueViews_AspNetUsers_Staff",
                        column: x => x.Staff,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recusal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recusal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recusal_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Question_Answered",
                table: "Questions",
                column: "AnsweredUtc",
                filter: "\"AnsweredUtc\" IS NOT NULL AND \"ReopenedUtc\" IS NULL AND \"ClosedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_AnsweredOfTopic",
                table: "Questions",
                columns: new[] { "Topic", "AnsweredUtc" },
                filter: "\"AnsweredUtc\" IS NOT NULL AND \"ReopenedUtc\" IS NULL AND \"ClosedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Closed",
                table: "Questions",
                column: "ClosedUtc",
                filter: "\"ClosedUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Language",
                table: "Questions",
                column: "Language");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Open",
                table: "Questions",
                columns: new[] { "IsUrgent", "DueUtc" },
                descending: new[] { true, false },
                filter: "(\"AnsweredUtc\" IS NULL OR \"ReopenedUtc\" IS NOT NULL) AND \"AskedBackUtc\" IS NULL AND \"ClosedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_OpenOfTopic",
                table: "Questions",
                columns: new[] { "Topic", "IsUrgent", "DueUtc" },
                descending: new[] { false, true, false },
                filter: "(\"AnsweredUtc\" IS NULL OR \"ReopenedUtc\" IS NOT NULL) AND \"AskedBackUtc\" IS NULL AND \"ClosedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Reopened",
                table: "Questions",
                columns: new[] { "IsUrgent", "DueUtc" },
                descending: new[] { true, false },
                filter: "\"ReopenedUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Waiting",
                table: "Questions",
                column: "AskedBackUtc",
                filter: "\"AskedBackUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Message_Staff",
                table: "Message",
                column: "Staff",
                filter: "\"Staff\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Claim_Holder",
                table: "Claim",
                column: "Staff",
                filter: "\"ReleasedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Handover_Question",
                table: "Handover",
                column: "QuestionNumber");

            migrationBuilder.CreateIndex(
                name: "IX_QueueView_Staff_Name",
                table: "QueueViews",
                columns: new[] { "Staff", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recusal_Question_Staff",
                table: "Recusal",
                columns: new[] { "QuestionNumber", "Staff" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Handover");

            migrationBuilder.DropTable(
                name: "QueueViews");

            migrationBuilder.DropTable(
                name: "Recusal");

            migrationBuilder.DropIndex(
                name: "IX_Question_Answered",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_AnsweredOfTopic",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Closed",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Language",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Open",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_OpenOfTopic",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Reopened",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Waiting",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Message_Staff",
                table: "Message");

            migrationBuilder.DropIndex(
                name: "IX_Claim_Holder",
                table: "Claim");

            migrationBuilder.DropColumn(
                name: "IsUrgent",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ActiveUtc",
                table: "Claim");

            migrationBuilder.DropColumn(
                name: "Ending",
                table: "Claim");

            migrationBuilder.CreateIndex(
                name: "IX_Question_DueUtc",
                table: "Questions",
                column: "DueUtc");
        }
    }
}
